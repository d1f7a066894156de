using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>Pieces of C# text.</summary>
internal static class CSharpText
{
    extension(string text)
    {
        /// <summary>The text as a literal.</summary>
        public string Literal() => SymbolDisplay.FormatLiteral(text, quote: true);

        /// <summary>The text as it stands in an XML comment.</summary>
        public string InComment() => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", " ").Replace("\n", " ");

        /// <summary>The text as a block; braces alone where it is empty.</summary>
        public string Block() => text.Length == 0 ? "{\n}" : $"{{\n    {text.Indented()}\n}}";

        /// <summary>All lines but the first and the empty ones, further to the right.</summary>
        public string Indented(int levels = 1) => string.Join("\n", text.Split('\n').Select((line, at) => at == 0 || line.Length == 0 ? line : new string(' ', 4 * levels) + line));
    }

    extension(IEnumerable<string> texts)
    {
        /// <summary>One text a line.</summary>
        public string Lines() => string.Join("\n", texts);

        /// <summary>One text after another.</summary>
        public string Concatenated() => string.Concat(texts);

        /// <summary>The texts with commas between.</summary>
        public string Arguments() => string.Join(", ", texts);

        /// <summary>One text a line, with commas between; further to the right than what precedes them.</summary>
        public string ParameterLines() => string.Join(",", texts.Select(static text => "\n    " + text));

        /// <summary>The texts that say something, with an empty line between.</summary>
        public string Paragraphs() => string.Join("\n\n", texts.Where(static text => text.Length > 0));
    }
}
