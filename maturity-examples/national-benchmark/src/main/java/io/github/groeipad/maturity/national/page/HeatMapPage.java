package io.github.groeipad.maturity.national.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.groeipad.maturity.national.result.NationalResult;

/** The page: self-contained, without a script, readable by a screen reader, and fit to be printed. */
public final class HeatMapPage {

    private HeatMapPage() {}

    /**
     * {@return the page as HTML}
     *
     * @param result the result
     * @param title whose it is
     */
    public static String of(NationalResult result, String title) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, HeatMapPage.class.getClassLoader())
                .render("heat-map.jte", new PageContent(result).view(title), html);
        return html.toString();
    }
}
