namespace Diplomacy.Domain.Text;

/// <summary>One rule about a text in a language.</summary>
internal sealed class TextRule(string id, Func<string, bool> holds, Func<string, string, string> explain)
{
    public string Id { get; } = id;

    public bool HoldsFor(string text) => holds(text);

    /// <summary>The rule, and how the text in a language breaks it.</summary>
    public string Explain(string language, string text) => explain(language, text);
}
