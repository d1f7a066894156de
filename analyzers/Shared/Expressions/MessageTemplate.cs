using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Expressions;

/// <summary>A rule's message, with placeholders for values: <c>{Dates}</c>, <c>{Host.Name}</c>, <c>{item.Dates}</c>, <c>{index}</c>. Doubled braces stand for themselves.</summary>
internal sealed class MessageTemplate
{
    public const string Item = "item";
    public const string Index = "index";

    private readonly (string Text, Expression? Path)[] _pieces;

    private MessageTemplate(IEnumerable<(string Text, Expression? Path)> pieces) => _pieces = [.. pieces];

    /// <summary>Reads a message. What is no path, and a brace without its partner, stays as it is written.</summary>
    public static MessageTemplate Parse(string message)
    {
        var pieces = new List<(string Text, Expression? Path)>();
        var literal = new StringBuilder();
        for (var position = 0; position < message.Length; position++)
        {
            var character = message[position];
            if (character is '{' or '}' && position + 1 < message.Length && message[position + 1] == character)
            {
                literal.Append(character);
                position++;
            }
            else if (character is '{' && message.IndexOf('}', position) is > 0 and var end && PathOf(message.Substring(position + 1, end - position - 1)) is { } path)
            {
                pieces.Add((literal.ToString(), path));
                literal.Clear();
                position = end;
            }
            else
            {
                literal.Append(character);
            }
        }

        pieces.Add((literal.ToString(), null));
        return new MessageTemplate(pieces);
    }

    /// <summary>The message with its values.</summary>
    /// <param name="interpreter">Who knows the computed members.</param>
    /// <param name="record">The record that breaks the rule.</param>
    /// <param name="breach">Where it does; decides what <c>{item}</c> and <c>{index}</c> are.</param>
    public string Render(Interpreter interpreter, RecordValue record, Breach breach)
    {
        var text = new StringBuilder();
        foreach (var (literal, path) in _pieces)
        {
            text.Append(literal);
            if (path is not null) text.Append(TextOf(path, interpreter, record, breach));
        }

        return text.ToString();
    }

    private static string TextOf(Expression path, Interpreter interpreter, RecordValue record, Breach breach) => (path, breach) switch
    {
        (NameExpression { Name: Index }, { Index: { } index }) => index.ToString(CultureInfo.InvariantCulture),
        (_, { Item: { } item }) => ValueText.Of(interpreter.Evaluate(path, record, Item, item)),
        _ => ValueText.Of(interpreter.Evaluate(path, record)),
    };

    /// <summary>The path as an expression in which an absent value has absent members.</summary>
    private static Expression? PathOf(string path)
    {
        var names = path.Split('.');
        if (!Array.TrueForAll(names, IsName)) return null;

        return names.Skip(1).Aggregate((Expression)new NameExpression(names[0]), static (target, name) => new MemberExpression(target, name, Conditional: true));
    }

    private static bool IsName(string name) => ExpressionReader.Read($"x.{name}") is MemberExpression { Target: NameExpression, Name: var read } && read == name;
}
