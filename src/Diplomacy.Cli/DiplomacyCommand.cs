using System.CommandLine;
using System.CommandLine.Invocation;

namespace Diplomacy.Cli;

/// <summary>The command line as a whole.</summary>
internal static class DiplomacyCommand
{
    /// <summary>Does what a command line asks.</summary>
    /// <param name="args">The words after <c>diplomacy</c>.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var command = Create(terminal).Parse(args);
        if (command.Action is ParseErrorAction misuse) misuse.ShowHelp = false;
        return command.Errors.Count > 0 ? Complain(command, terminal) : command.Invoke(Into(terminal.Out.Writer));
    }

    private static int Complain(ParseResult command, Terminal terminal)
    {
        using var complaints = new StringWriter();
        command.Invoke(Into(complaints));
        foreach (var line in complaints.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)) terminal.Error.WriteLine(line);
        return ExitCode.Unreadable;
    }

    private static InvocationConfiguration Into(TextWriter writer) => new() { Output = writer, Error = writer, EnableDefaultExceptionHandler = false };

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Checks and shows records of meetings, referendums, summits and framework periods. Without a verb: the record of Almaty 2026.")
        {
            CheckCommand.Create(terminal),
            ShowCommand.Create(terminal),
            DecideCommand.Create(terminal),
            DatesCommand.Create(terminal),
            RulesCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        root.SetAction(_ => Overview.Write(terminal));
        return root;
    }
}
