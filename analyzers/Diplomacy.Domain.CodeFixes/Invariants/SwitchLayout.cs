using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>A switch as it is written, and how arms are added to it.</summary>
internal abstract class SwitchLayout(SyntaxNode syntax)
{
    private readonly SourceText _text = syntax.SyntaxTree.GetText();

    /// <summary>The switch.</summary>
    public SyntaxNode Switch => syntax;

    /// <summary>What it decides by.</summary>
    public abstract ExpressionSyntax Value { get; }

    /// <summary>Where the names of a new arm are looked up: before the brace, after which the names of the switch are no more.</summary>
    public int Position => CloseBrace.SpanStart - 1;

    protected abstract SyntaxToken OpenBrace { get; }

    protected abstract SyntaxToken CloseBrace { get; }

    /// <summary>Whether all arms stand on the line of the braces; with more of them, each gets a line.</summary>
    protected bool IsOneLine => _text.Lines.IndexOf(OpenBrace.SpanStart) == _text.Lines.IndexOf(CloseBrace.SpanStart);

    private SyntaxTrivia LineBreak => _text.Lines[0] is { Span.End: var end, EndIncludingLineBreak: var next } && next > end
        ? SyntaxFactory.EndOfLine(_text.ToString(TextSpan.FromBounds(end, next)))
        : SyntaxFactory.LineFeed;

    /// <summary>The switch at a keyword; nothing where its braces are not both there.</summary>
    public static SwitchLayout? At(SyntaxNode root, TextSpan keyword)
    {
        SwitchLayout? found = root.FindToken(keyword.Start).Parent switch
        {
            SwitchExpressionSyntax expression => new ExpressionLayout(expression),
            SwitchStatementSyntax statement => new StatementLayout(statement),
            _ => null,
        };
        return found is { OpenBrace.IsMissing: false, CloseBrace.IsMissing: false } ? found : null;
    }

    /// <summary>The switch with arms at its end.</summary>
    public abstract SyntaxNode With(IEnumerable<MissingCase> cases);

    /// <summary>A token after which a line ends.</summary>
    protected SyntaxToken EndingALine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
        ? token
        : token.WithTrailingTrivia(token.TrailingTrivia.Where(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Append(LineBreak));
}
