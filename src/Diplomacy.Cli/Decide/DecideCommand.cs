using System.CommandLine;
using System.CommandLine.Parsing;
using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy decide</c>: what the counts of referendums decide, clause by clause.</summary>
internal static class DecideCommand
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A chronicle, a record or NDJSON; '-' is standard input. Without one: the embedded record of Almaty 2026.",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write an array of JSON, with an object for each question of each referendum." };

    private static readonly Option<DecisionClause?> Rule = new("--rule")
    {
        HelpName = "TEXT",
        Description = "Decide every question by this clause instead of that of its rule: 'yes of valid > 1/2'.",
        CustomParser = ReadClause,
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        const string description = """
            Decides every referendum by its rule, clause by clause, with the numbers of each.

            Verdicts come from whole numbers: a percentage is rounded and only for the reader. What is not known, '?', is never taken for zero: a clause that it decides is undetermined.
            Exit code 0: every question is decided or left open for a reason that is told, 1: records break rules, 2: something cannot be read.
            """;
        var command = new Command("decide", description) { File, Json, Rule };
        command.SetAction(parsed => Decide(parsed.GetValue(File), parsed.GetValue(Rule), parsed.GetValue(Json), terminal));
        return command;
    }

    private static int Decide(string? file, DecisionClause? asked, bool isJson, Terminal terminal)
    {
        if (RecordInput.TryRead(file, terminal) is not { } input) return ExitCode.Unreadable;

        var rulings = Ruling.Of(new Chronicle([.. input.Records.Select(static placed => placed.Record)]), asked).ToList();
        if (isJson) RulingJson.Write(rulings, terminal.Out);
        else if (rulings.Count == 0) terminal.Error.WriteLine("No referendum is recorded.");
        else RulingReport.Write(rulings, terminal.Out);
        return input.Code;
    }

    private static DecisionClause? ReadClause(ArgumentResult option)
    {
        try
        {
            return DecisionClause.Parse(option.Tokens[0].Value);
        }
        catch (FormatException fault)
        {
            option.AddError(fault.Message);
            return null;
        }
    }
}
