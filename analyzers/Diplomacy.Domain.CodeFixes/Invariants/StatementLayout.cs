using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>A switch statement: a section for each case.</summary>
internal sealed class StatementLayout(SwitchStatementSyntax statement) : SwitchLayout(statement)
{
    public override ExpressionSyntax Value => statement.Expression;

    protected override SyntaxToken OpenBrace => statement.OpenBraceToken;

    protected override SyntaxToken CloseBrace => statement.CloseBraceToken;

    public override SyntaxNode With(IEnumerable<MissingCase> cases)
    {
        var written = IsOneLine ? statement.Sections.Select(OnLines) : statement.Sections.Select((section, place) => place == statement.Sections.Count - 1 ? OnALine(section) : section);
        var complete = statement.WithOpenBraceToken(EndingALine(OpenBrace)).WithSections([.. written, .. cases.Select(Section)]);
        return IsOneLine ? complete.WithCloseParenToken(EndingALine(complete.CloseParenToken)).WithAdditionalAnnotations(Formatter.Annotation) : complete;
    }

    private SwitchSectionSyntax Section(MissingCase missing) =>
        OnLines(((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0) {{case {missing.Pattern}:{missing.Body};}}")).Sections[0]).WithAdditionalAnnotations(Formatter.Annotation);

    private SwitchSectionSyntax OnLines(SwitchSectionSyntax section) =>
        section.WithLabels([.. section.Labels.Select(OnALine)]).WithStatements([.. section.Statements.Select(OnALine)]);

    private TNode OnALine<TNode>(TNode node)
        where TNode : SyntaxNode
    {
        var last = node.GetLastToken();
        return node.ReplaceToken(last, EndingALine(last));
    }
}
