using System.Xml.Linq;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>The results of a document in one form: attributes sorted, without comments, processing instructions and white space between elements.</summary>
internal static class CanonicalXml
{
    public static string OfResults(string xml) => string.Concat(XDocument.Parse(xml).Descendants("result").Select(result => Of(result).ToString(SaveOptions.DisableFormatting)));

    private static XElement Of(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal),
        element.Nodes().Select(node => node switch
        {
            XElement child => Of(child),
            XText text when !string.IsNullOrWhiteSpace(text.Value) => new XText(text.Value),
            _ => (object?)null,
        }));
}
