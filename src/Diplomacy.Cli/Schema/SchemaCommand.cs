using System.CommandLine;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy schema</c>: the JSON Schema of the wire format.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string?> Type = new("TYPE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A record such as Summit or Schedule.Hours. Without one: a chronicle.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a chronicle or of one record.") { Type };
        command.SetAction(parsed => Write(parsed.GetValue(Type), terminal));
        return command;
    }

    private static int Write(string? name, Terminal terminal)
    {
        if (name is null) return Write(DiplomacyJson.Schema(), terminal.Out);
        if (RecordSchemas.Of(name) is { } schema) return Write(schema, terminal.Out);
        terminal.Error.WriteLine($"there is no record '{name}'.{NearestMatch.DidYouMean(name, RecordSchemas.Names)}");
        return ExitCode.Unreadable;
    }

    private static int Write(string schema, Screen screen)
    {
        screen.Writer.WriteLine(schema.TrimEnd());
        return ExitCode.Sound;
    }
}
