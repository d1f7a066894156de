using Diplomacy.Domain.Tests.Codes;
using Diplomacy.Domain.Tests.Invariants;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class SymbolFunctionsTests
{
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        DocumentSymbolTests.Composed.Generator,
        Gen.Elements("A/RES/78/147", "A/RES/3201(S-VI)", "S/RES/1325(2000)/Corr.1", "E/RES/2006/4", "E/RES/1915(ORG-75)", "A/RES/1514/15", "A/78/1/Rev.1/Add.2")).ToArbitrary();

    [Theory]
    [InlineData("DocumentSymbol::Parse(\"S/RES/1325(2000)\").Year + 1", "2001")]
    [InlineData("DocumentSymbol::Parse(\"S/RES/1325\")", "unknown")]
    [InlineData("DocumentSymbol::Parse(\"A/78/1\").Number", "absent")]
    [InlineData("DocumentSymbol::Parse(\"A/78/1/Rev.1\").Document == DocumentSymbol::Parse(\"A/78/1\")", "true")]
    [InlineData("DocumentSymbol::Parse(\"A/78/1/Rev.1\").Modifiers.Count", "1")]
    public void Evaluate_Symbols_AreTheModels(string expression, string expected) => Assert.Equal(expected, Examples.Evaluate(expression).ToString());

    [Property(MaxTest = 1000)]
    public Property DocumentSymbol_AnyText_AgreesWithTheModel() => Prop.ForAll(Texts, static text => DocumentSymbol.TryParse(text, out var symbol)
        ? Same(symbol, "A", symbol)
            && Same(symbol.Organ, "A.Organ", symbol)
            && Same(symbol.Document, "A.Document", symbol)
            && Same(symbol.IsResolution, "A.IsResolution", symbol)
            && Same(symbol.Number, "A.Number", symbol)
            && Same(symbol.Session, "A.Session", symbol)
            && Same(symbol.Year, "A.Year", symbol)
            && Same(symbol.Parts, "A.Parts", symbol)
            && Same(symbol.Modifiers, "A.Modifiers", symbol)
        : Examples.Evaluate("DocumentSymbol::Parse(Text)", ("Text", Value.From(text))) is UnknownValue);

    private static bool Same(object? expected, string expression, DocumentSymbol symbol) =>
        Comparison.AreSame(RuntimeValues.Of(expected), Examples.Evaluate(expression, ("A", RuntimeValues.Of(symbol)))) is true;
}
