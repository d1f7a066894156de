using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>XML comments as plain text.</summary>
internal static class CommentText
{
    static readonly Regex Reference = new("<(?:see|seealso|paramref|typeparamref)\\s+\\w+=\"(?:[A-Z]:)?(?:[^\"]*[.:])?([^\".:]+)\"\\s*/>", RegexOptions.CultureInvariant);
    static readonly Regex Tag = new("<[^>]*>", RegexOptions.CultureInvariant);

    /// <summary>The text of a comment: of references the last name, of other elements what they hold.</summary>
    public static string Plain(string comment) => Tag.Replace(Reference.Replace(comment, "$1"), "")
        .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&amp;", "&");
}
