using System.CommandLine;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy rules</c>: the catalogue of rules.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The rule to tell everything of, such as DIP3202.",
    };

    private static readonly Option<bool> Write = new("--write") { Description = "Rewrite the files of this repository that list the rules." };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rules", "Lists the rules, one a line, or tells everything of one.") { Id, Write };
        command.SetAction(parsed => parsed.GetValue(Id) is { } id ? Tell(id, terminal) : parsed.GetValue(Write) ? Rewrite(terminal) : List(terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        var listing = new Listing("id", "severity", "type", "rule", "enforced by", "expression");
        foreach (var rule in DeclaredRule.All) listing.Add(rule.Id, rule.Severity, rule.TypeName, rule.Declaration.Rule, rule.EnforcedBy, rule.Expression);
        terminal.Out.Write(listing);
        return ExitCode.Sound;
    }

    private static int Tell(string id, Terminal terminal)
    {
        var description = RuleDescription.Of(id);
        if (description is null)
        {
            terminal.Error.WriteLine($"there is no rule '{id}'.{RuleDescription.NearestTo(id)} 'diplomacy rules' lists them all.");
            return ExitCode.Unreadable;
        }

        foreach (var line in description) terminal.Out.WriteLine(line);
        return ExitCode.Sound;
    }

    private static int Rewrite(Terminal terminal)
    {
        if (RuleFiles.FindRoot(Environment.CurrentDirectory) is not { } root)
        {
            terminal.Error.WriteLine($"there is no {RuleFiles.RootMark} here or above. Go to the repository.");
            return ExitCode.Unreadable;
        }

        foreach (var file in RuleFiles.Of(root))
        {
            terminal.Out.WriteLine($"{(file.IsCurrent ? "unchanged" : "rewritten")}  {file.Path}");
            file.Write();
        }

        return ExitCode.Sound;
    }
}
