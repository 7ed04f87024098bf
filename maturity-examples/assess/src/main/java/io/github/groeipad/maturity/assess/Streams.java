package io.github.groeipad.maturity.assess;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * What the command knows of its surroundings.
 *
 * @param in standard input
 * @param out standard output; it reports what it cannot write
 * @param err standard error
 * @param watched tells whether somebody looks at standard error while standard output goes elsewhere
 * @param clock the day for which a new assessment is proposed
 */
record Streams(InputStream in, OutputStream out, OutputStream err, BooleanSupplier watched, Clock clock) {

    /** The streams of the process. {@code System.out} itself would keep to itself that a reader has gone. */
    static Streams ofThisProcess() {
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Streams::isErrorAloneATerminal,
                Clock.systemUTC());
    }

    private static boolean isErrorAloneATerminal() {
        ExecTerminalProvider terminals = new ExecTerminalProvider();
        return terminals.isSystemStream(SystemStream.Error) && !terminals.isSystemStream(SystemStream.Output);
    }
}
