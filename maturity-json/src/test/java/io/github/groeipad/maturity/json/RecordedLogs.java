package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.helpers.SubstituteLogger;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps what is logged in tests, so that they can look at it. */
public final class RecordedLogs implements SLF4JServiceProvider {

    private static final Queue<SubstituteLoggingEvent> EVENTS = new ConcurrentLinkedQueue<>();

    static void clear() {
        EVENTS.clear();
    }

    /** What this library has logged, with the level in front. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (SubstituteLoggingEvent event : EVENTS) {
            if (event.getLogger().getName().startsWith("io.github.groeipad")) {
                lines.add(event.getLevel() + " "
                        + MessageFormatter.arrayFormat(event.getMessage(), event.getArgumentArray())
                                .getMessage());
            }
        }
        return lines;
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> new SubstituteLogger(name, EVENTS, false);
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}
}
