using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The comments that people wrote on what is generated from.</summary>
internal static class Comments
{
    /// <summary>The content of the summary on one line, as XML; empty where there is none.</summary>
    public static string Summary(ISymbol symbol, CancellationToken cancellation)
    {
        var comment = symbol.GetDocumentationCommentXml(cancellationToken: cancellation);
        return string.IsNullOrEmpty(comment) ? "" : Summary(comment!);
    }

    static string Summary(string comment)
    {
        try
        {
            var summary = XElement.Parse(comment, LoadOptions.PreserveWhitespace).DescendantsAndSelf("summary").FirstOrDefault();
            if (summary is not null) NameParameters(summary);
            return summary is null ? "" : OneLine(string.Concat(summary.Nodes().Select(static node => node.ToString(SaveOptions.DisableFormatting))));
        }
        catch (XmlException)
        {
            // The compiler reports the malformed comment where it stands.
            return "";
        }
    }

    // A comment moves to a place where the parameters that it refers to are unknown.
    static void NameParameters(XElement summary)
    {
        foreach (var reference in summary.Descendants().Where(static element => element.Name.LocalName is "paramref" or "typeparamref").ToList())
            reference.ReplaceWith(new XElement("c", (string?)reference.Attribute("name")));
    }

    static string OneLine(string text) => string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
