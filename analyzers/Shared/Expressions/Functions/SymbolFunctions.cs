using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain.Expressions;

/// <summary>Symbols of documents of the United Nations: the model's <c>DocumentSymbol</c>.</summary>
internal static class SymbolFunctions
{
    private const string Symbol = "DocumentSymbol";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["DocumentSymbol::Parse"] = Functions.Of<TextValue>(static text => text.Type == TextValue.String && SymbolGrammar.IsSymbol(text.Text.AsSpan()) ? new TextValue(text.Text, Symbol) : null),
        ["DocumentSymbol.Value"] = PartOf(Value.From),
        ["DocumentSymbol.Organ"] = PartOf(static symbol => Value.From(symbol.Substring(0, symbol.IndexOf('/')))),
        ["DocumentSymbol.Parts"] = PartOf(static symbol => Texts(symbol.Split('/'))),
        ["DocumentSymbol.Modifiers"] = PartOf(static symbol => Texts([.. symbol.Split('/').Skip(Document(symbol).Split('/').Length)])),
        ["DocumentSymbol.Document"] = PartOf(static symbol => new TextValue(Document(symbol), Symbol)),
        ["DocumentSymbol.IsResolution"] = PartOf(static symbol => Value.From(ResolutionGrammar.IsResolution(Document(symbol).AsSpan()))),
        ["DocumentSymbol.Number"] = PartOf(static symbol => OrNull(Told(symbol).Number)),
        ["DocumentSymbol.Session"] = PartOf(static symbol => OrNull(Told(symbol).Session)),
        ["DocumentSymbol.Year"] = PartOf(static symbol => OrNull(Told(symbol).Year)),
    };

    private static Function PartOf(Func<string, Value> part) => Functions.Of<TextValue>(symbol => symbol.Type == Symbol ? part(symbol.Text) : null);

    private static string Document(string symbol) => SymbolGrammar.WithoutModifiers(symbol.AsSpan()).ToString();

    private static Resolution Told(string symbol)
    {
        ResolutionGrammar.TryRead(SymbolGrammar.WithoutModifiers(symbol.AsSpan()), out var resolution);
        return resolution;
    }

    private static ListValue Texts(string[] parts) => ListValue.Of([.. parts.Select(static part => (Value)Value.From(part))]);

    private static Value OrNull(int number) => number == 0 ? Value.Null : Value.From(number);
}
