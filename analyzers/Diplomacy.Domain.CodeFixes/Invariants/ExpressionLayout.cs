using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>A switch expression: an arm for each case.</summary>
internal sealed class ExpressionLayout(SwitchExpressionSyntax expression) : SwitchLayout(expression)
{
    public override ExpressionSyntax Value => expression.GoverningExpression;

    protected override SyntaxToken OpenBrace => expression.OpenBraceToken;

    protected override SyntaxToken CloseBrace => expression.CloseBraceToken;

    public override SyntaxNode With(IEnumerable<MissingCase> cases)
    {
        var (arms, commas) = Written();
        var comma = EndingALine(SyntaxFactory.Token(SyntaxKind.CommaToken).WithoutTrivia());
        foreach (var missing in cases)
        {
            arms.Add(Arm(missing));
            commas.Add(comma);
        }

        var complete = expression.WithArms(SyntaxFactory.SeparatedList(arms, commas));
        return IsOneLine ? OnLines(complete) : complete.WithOpenBraceToken(EndingALine(OpenBrace));
    }

    /// <summary>The arms that are there and the commas after them; what follows an arm without a comma then follows its comma.</summary>
    private (List<SwitchExpressionArmSyntax> Arms, List<SyntaxToken> Commas) Written()
    {
        var (arms, commas) = (expression.Arms.ToList(), expression.Arms.GetSeparators().ToList());
        if (commas.Count < arms.Count)
        {
            var last = arms[commas.Count];
            commas.Add(SyntaxFactory.Token(default, SyntaxKind.CommaToken, last.GetTrailingTrivia()));
            arms[arms.Count - 1] = last.WithoutTrailingTrivia();
        }

        if (commas.Count > 0) commas[commas.Count - 1] = EndingALine(commas[commas.Count - 1]);
        return (arms, commas);
    }

    private SwitchExpressionSyntax OnLines(SwitchExpressionSyntax complete) => complete
        .WithSwitchKeyword(EndingALine(complete.SwitchKeyword))
        .WithOpenBraceToken(EndingALine(complete.OpenBraceToken))
        .WithArms(SyntaxFactory.SeparatedList(complete.Arms, complete.Arms.GetSeparators().Select(EndingALine)))
        .WithAdditionalAnnotations(Formatter.Annotation);

    private static SwitchExpressionArmSyntax Arm(MissingCase missing) =>
        ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"0 switch {{{missing.Pattern} => {missing.Body}}}")).Arms[0].WithAdditionalAnnotations(Formatter.Annotation);
}
