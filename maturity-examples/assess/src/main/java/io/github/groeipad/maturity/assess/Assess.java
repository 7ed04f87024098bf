package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.json.DocumentKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Scores assessments from the command line.
 *
 * <p>What is asked for goes to standard output, everything else to standard error. The exit status is 0 if all was done, 1 if
 * some assessments were rejected, and 2 if nothing could be done.
 */
@Command(
        name = "assess",
        exitCodeOnExecutionException = ExitStatus.NOTHING_DONE,
        description = "Scores how far organisations have come on a growth path.",
        footer = {
            "",
            "Problems go to standard error, one a line. The exit status is 0 if all was done,",
            "1 if some assessments were rejected, and 2 if nothing could be done."
        })
public final class Assess {

    private static final int WIDTH = 80;

    private Assess() {}

    /** Runs the command and, unless all went well, ends the process with its exit status. */
    public static void main(String[] args) {
        int status = run(Streams.ofThisProcess(), args);
        if (status != ExitStatus.DONE) {
            System.exit(status);
        }
    }

    /** Runs the command on some streams, and gives its exit status. */
    static int run(Streams streams, String... args) {
        Output output = new Output(streams.out());
        Problems problems = new Problems(streams.err());
        StringWriter help = new StringWriter();
        int status =
                commandLine(streams, output, problems, new PrintWriter(help)).execute(args);
        try {
            output.text(help.toString().replace("\r\n", "\n"));
            output.flush();
            return status;
        } catch (OutputFailedException failed) {
            if (failed.isReaderGone()) {
                return ExitStatus.DONE;
            }
            problems.report(
                    "standard output", "unwritable-output", "Output must be writable, but is not", failed.reason());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private static CommandLine commandLine(Streams streams, Output output, Problems problems, PrintWriter help) {
        CommandLine commandLine = new CommandLine(new Assess());
        List.of(
                        new ScoreCommand(streams, output, problems),
                        new ExplainCommand(streams, output, problems),
                        new NextCommand(streams, output, problems),
                        new PlanCommand(streams, output, problems),
                        new RobustnessCommand(streams, output, problems),
                        new CompareCommand(streams, output, problems),
                        new BenchmarkCommand(streams, output, problems),
                        new PanelCommand(streams, output, problems),
                        new QuestionnaireCommand(streams, output, problems),
                        new CheckModelCommand(output, problems),
                        new LintCommand(output, problems),
                        new DiffModelCommand(output, problems),
                        new MigrateCommand(streams, output, problems),
                        new ShowModelCommand(output, problems),
                        new SchemaCommand(output))
                .forEach(commandLine::addSubcommand);
        commandLine.getSubcommands().values().forEach(Assess::addHelp);
        addHelp(commandLine);
        commandLine.setOut(help);
        commandLine.setUsageHelpWidth(WIDTH);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commandLine.registerConverter(LanguageOption.Language.class, EnumWords.of(LanguageOption.Language.class));
        commandLine.registerConverter(FormatOption.Format.class, EnumWords.of(FormatOption.Format.class));
        commandLine.registerConverter(LocalDate.class, Assess::date);
        commandLine.registerConverter(DocumentKind.class, EnumWords.of(DocumentKind.class));
        commandLine.setParameterExceptionHandler((misuse, args) -> misused(misuse, problems));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> stopped(failure));
        return commandLine;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("expected a day such as 2026-12-31, but was '" + text + "'");
        }
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Tells how to use this command.")
                        .build());
    }

    private static int misused(ParameterException misuse, Problems problems) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        String message = Objects.requireNonNullElse(misuse.getMessage(), "The command is not used as it should be")
                .replace("option option", "option");
        problems.report(command, "usage", message, command + " --help tells what it takes");
        return ExitStatus.NOTHING_DONE;
    }

    /** Lets a command stop where its output fails, which is told later; anything else is a bug, and shown with its trace. */
    private static int stopped(Exception failure) throws Exception {
        if (failure instanceof OutputFailedException) {
            return ExitStatus.NOTHING_DONE;
        }
        throw failure;
    }
}
