using Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers;

/// <summary>Code is broken most of the time that it is written; no analyzer throws.</summary>
public sealed class BrokenCodeTests
{
    private const int Step = 10;

    private static readonly string[] Statements = [.. Corpus.Statements, .. Corpus.Misuses];

    [Fact]
    public async Task Program_CutAfterAToken_NoAnalyzerThrows()
    {
        var program = Corpus.Program(Statements);

        await Report(Cuts(program).Where(IsStep).Select(cut => program[..cut]));
    }

    [Fact]
    public async Task Statements_WithoutAToken_NoAnalyzerThrows()
    {
        var longest = Statements.Max(static statement => Tokens(statement).Count());

        await Report(Enumerable.Range(0, longest).Select(place => Corpus.Program(Statements.Select(statement => Without(statement, place)))));
    }

    [Fact]
    public async Task Statements_CutAfterAToken_NoAnalyzerThrows()
    {
        var longest = Statements.Max(static statement => Tokens(statement).Count());

        await Report(Enumerable.Range(1, longest).Select(length => Corpus.Program(Statements.Select(statement => First(statement, length)))));
    }

    [Fact]
    public async Task Declarations_CutAfterAToken_NoAnalyzerThrows()
    {
        foreach (var cut in Cuts(Protocol.Source).Where(IsStep)) await Verify.Report(TestCompilation.Of(Protocol.Source[..cut]).WithGeneratedHalves());
    }

    private static async Task Report(IEnumerable<string> programs)
    {
        foreach (var program in programs) await Verify.Report(TestCompilation.Of(program, Protocol.Reference));
    }

    private static IEnumerable<SyntaxToken> Tokens(string statement) => CSharpSyntaxTree.ParseText(statement).GetRoot().DescendantTokens();

    private static IEnumerable<int> Cuts(string program) => Tokens(program).Select(static token => token.Span.End);

    private static string Without(string statement, int place) => Tokens(statement).ElementAtOrDefault(place) is { Span: { Length: > 0 } span } ? statement.Remove(span.Start, span.Length) : statement;

    private static string First(string statement, int length) => Tokens(statement).Take(length).Last() is { Span: var span } ? statement[..span.End] : statement;

    private static bool IsStep(int cut, int place) => place % Step == 0;
}
