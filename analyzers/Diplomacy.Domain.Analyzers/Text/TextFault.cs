using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>A constant text that one of the model's types refuses, or takes with a doubt.</summary>
/// <param name="Id">The rule that the text breaks.</param>
/// <param name="Message">The rule, the text and the remedy.</param>
/// <param name="Culprit">Where the text is given.</param>
internal sealed record TextFault(string Id, string Message, SyntaxNode Culprit);
