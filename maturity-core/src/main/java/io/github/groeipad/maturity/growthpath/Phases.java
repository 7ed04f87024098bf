package io.github.groeipad.maturity.growthpath;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.atLeast;

import io.github.groeipad.maturity.model.Phase;
import java.util.List;

/** The four phases with their gates. Every indicator that a gate names is answered on the implementation scale. */
final class Phases {

    private static final String DISCOVER = "discover";
    private static final String EXPERIMENT = "experiment";
    private static final String CONVERSE = "converse";
    private static final String COLLABORATE = "collaborate";

    private Phases() {}

    static List<Phase> all() {
        return List.of(discover(), experiment(), converse(), collaborate());
    }

    private static Phase discover() {
        return Phase.builder(DISCOVER)
                .name("en", "Discover")
                .name("nl", "Ontdekken")
                .description("en", """
                        Channels are explored by intuition, from various services and without a set goal. A few \
                        enthusiasts find out what social media can do, in the time that they can find for it.""")
                .description("nl", """
                        Kanalen worden op gevoel verkend, vanuit verschillende diensten en zonder vastgesteld \
                        doel. Een paar enthousiaste collega's ontdekken wat sociale media kunnen, in de tijd die \
                        zij ervoor vinden.""")
                .advice("en", """
                        Write down one goal and the small steps towards it, and appoint an owner with a small \
                        team. Secure the accounts, fix hours for the work, and publish within what time people get \
                        an answer.""")
                .advice("nl", """
                        Zet één doel op papier met de kleine stappen ernaartoe, en wijs een eigenaar met een klein \
                        team aan. Beveilig de accounts, leg uren voor het werk vast en maak bekend binnen welke \
                        tijd mensen antwoord krijgen.""")
                .gate(allOf(indicator("STR-01", "partly"), indicator("BUD-01", "partly")))
                .build();
    }

    private static Phase experiment() {
        return Phase.builder(EXPERIMENT)
                .name("en", "Experiment")
                .name("nl", "Experimenteren")
                .description("en", """
                        Room is really made: channels are chosen, questions get an answer (webcare), social media \
                        are used in a crisis, and there is a first try at co-creation. The communications team \
                        still carries the work.""")
                .description("nl", """
                        Er wordt echt ruimte gemaakt: kanalen zijn gekozen, vragen krijgen antwoord (webcare), \
                        sociale media worden bij een crisis gebruikt en er is een eerste proef met co-creatie. Het \
                        team communicatie draagt het werk nog.""")
                .advice("en", """
                        Let other services publish and answer too, within one strategy and tone, from one vision \
                        that board and management share. Give social media a line of their own in the budget, and \
                        make less than half of the posts mere announcements.""")
                .advice("nl", """
                        Laat ook andere diensten berichten plaatsen en beantwoorden, binnen één strategie en toon \
                        en vanuit één visie die bestuur en leiding delen. Geef sociale media een eigen post in de \
                        begroting en zorg dat minder dan de helft van de berichten puur mededeling is.""")
                .gate(allOf(
                        phaseScore(DISCOVER, eachDimension(), atLeast("0.5")),
                        phaseScore(EXPERIMENT, eachDimension(), atLeast("0.5")),
                        phaseScore(EXPERIMENT, overall(), atLeast("0.65")),
                        indicator("STR-05", "largely"),
                        indicator("STR-06", "largely"),
                        indicator("STR-07", "largely"),
                        indicator("STR-10", "largely")))
                .build();
    }

    private static Phase converse() {
        return Phase.builder(CONVERSE)
                .name("en", "Converse")
                .name("nl", "Converseren")
                .description("en", """
                        The whole organisation talks with the public, at every level and with a budget for it. \
                        Co-creation has become a means, and the organisation watches how it is seen and acts upon \
                        it.""")
                .description("nl", """
                        De hele organisatie is in gesprek met het publiek, op alle niveaus en met budget. \
                        Co-creatie is een middel geworden, en de organisatie volgt hoe zij gezien wordt en handelt \
                        daarnaar.""")
                .advice("en", """
                        Let signals from social media lead to changes in policy and service, and record when they \
                        do. Take part, with colleagues from every part of the organisation, in online networks of \
                        residents, businesses and neighbourhoods. Ask first whether the next phase fits your task: \
                        it is not the right target for everyone.""")
                .advice("nl", """
                        Laat signalen uit sociale media leiden tot aanpassing van beleid en dienstverlening, en \
                        leg vast wanneer dat gebeurt. Neem met collega's uit alle delen van de organisatie deel \
                        aan online netwerken van inwoners, bedrijven en buurten. Ga eerst na of de volgende fase \
                        bij de eigen opgave past: zij is niet voor iedereen het juiste doel.""")
                .gate(allOf(
                        phaseScore(CONVERSE, eachDimension(), atLeast("0.5")),
                        phaseScore(CONVERSE, overall(), atLeast("0.65")),
                        indicator("STR-15", "largely"),
                        indicator("CUL-07", "largely"),
                        indicator("BUD-07", "largely"),
                        indicator("LEA-07", "largely")))
                .build();
    }

    private static Phase collaborate() {
        return Phase.builder(COLLABORATE)
                .name("en", "Collaborate")
                .name("nl", "Samenwerken")
                .description("en", """
                        Signals from social media steer policy and service. The organisation finds the networks of \
                        residents, businesses and neighbourhoods, and takes part in them.""")
                .description("nl", """
                        Signalen uit sociale media sturen beleid en dienstverlening. De organisatie vindt de \
                        netwerken van inwoners, bedrijven en buurten en doet eraan mee.""")
                .advice("en", """
                        Look back every year: do signals still lead to changes, do the networks still value your \
                        part in them, and is the ground of the earlier phases still firm?""")
                .advice("nl", """
                        Kijk elk jaar terug: leiden signalen nog tot aanpassingen, waarderen de netwerken de eigen \
                        bijdrage nog en staat de basis van de eerdere fasen nog stevig?""")
                .gate(allOf(
                        phaseScore(COLLABORATE, eachDimension(), atLeast("0.5")),
                        phaseScore(COLLABORATE, overall(), atLeast("0.65")),
                        indicator("STR-19", "largely"),
                        indicator("CUL-14", "largely")))
                .build();
    }
}
