using System.Xml;
using System.Xml.Linq;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An element of a document, which is asked for its parts and remarks what nobody asks for.</summary>
internal sealed class IatiPart
{
    private static readonly XName LanguageName = XNamespace.Xml + "lang";

    private readonly XElement _element;
    private readonly string _path;
    private readonly List<IatiRemark> _remarks;

    private IatiPart(XElement element, string path, List<IatiRemark> remarks) => (_element, _path, _remarks) = (element, path, remarks);

    /// <summary>The value of <c>xml:lang</c>; <see langword="null"/> where it is absent.</summary>
    public string? Language => _element.Attribute(LanguageName)?.Value;

    /// <summary>The text between the tags.</summary>
    public string Text => _element.Value;

    /// <summary>The activities of a document, of which only the results are looked at.</summary>
    public static IEnumerable<IatiPart> Activities(XDocument document, List<IatiRemark> remarks)
    {
        var root = document.Root!;
        if (root.Name == "iati-activities") return new IatiPart(root, "/iati-activities", remarks).Many("iati-activity");
        if (root.Name == "iati-activity") return [new IatiPart(root, "/iati-activity", remarks)];
        new IatiPart(root, $"/{root.Name.LocalName}", remarks).Error(IatiRule.KnownPart, $"A document must be of activities (iati-activities); this one is '{root.Name.LocalName}'. Give the file of the activities.", isTaken: false);
        return [];
    }

    /// <summary>The children of a name, in order.</summary>
    public IEnumerable<IatiPart> Many(string name) => _element.Elements(name).Select((child, place) => new IatiPart(child, $"{_path}/{name}[{MessageText.Of(place + 1)}]", _remarks));

    /// <summary>The only child of a name; more of them are remarked.</summary>
    public IatiPart? One(string name)
    {
        IatiPart? only = null;
        foreach (var part in Many(name))
        {
            if (only is null) only = part;
            else part.Error(IatiRule.Sequence, $"'{name}' must stand once; it stands there again. Keep one.", isTaken: false);
        }

        return only;
    }

    /// <summary>The only child of a name, which the standard requires.</summary>
    public IatiPart? Required(string name)
    {
        var part = One(name);
        if (part is null) Error(IatiRule.RequiredPart, $"'{_element.Name.LocalName}' must have the part '{name}'; it has none. Add it.", isTaken: false);
        return part;
    }

    /// <summary>The value of an attribute; <see langword="null"/> where it is absent.</summary>
    public string? Attribute(string name) => _element.Attribute(name)?.Value;

    /// <summary>The value of an attribute that the standard requires; <see langword="null"/> where it is absent or blank.</summary>
    public string? RequiredAttribute(string name)
    {
        var value = Attribute(name);
        if (!string.IsNullOrWhiteSpace(value)) return value;
        Error(IatiRule.RequiredPart, $"'{_element.Name.LocalName}' must have the attribute '{name}'; it is {(value is null ? "absent" : "blank")}. Give its value.", isTaken: false);
        return null;
    }

    /// <summary>Remarks what the standard does not have here: other attributes, other children, a child out of its place, and text between them.</summary>
    /// <param name="attributes">The attributes that it has.</param>
    /// <param name="children">The children that it has, in their order.</param>
    /// <param name="isOpen">Whether attributes of other namespaces may stand here.</param>
    /// <param name="hasText">Whether it holds a text in a language.</param>
    public void Holds(ReadOnlySpan<string> attributes, ReadOnlySpan<string> children, bool isOpen = true, bool hasText = false)
    {
        foreach (var attribute in _element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration || (attribute.Name.Namespace == XNamespace.None && attributes.Contains(attribute.Name.LocalName)) || (hasText && attribute.Name == LanguageName)) continue;
            Unknown(attribute, $"@{attribute.Name.LocalName}", isOpen && attribute.Name.Namespace != XNamespace.None, attribute.ToString());
        }

        var reached = 0;
        foreach (var child in _element.Elements())
        {
            var place = child.Name.Namespace == XNamespace.None ? children.IndexOf(child.Name.LocalName) : -1;
            if (place < 0) Unknown(child, child.Name.LocalName, child.Name.Namespace != XNamespace.None, Xml(child));
            else if (place < reached) Remark(child, IatiRule.Sequence, InvariantSeverity.Error, $"'{child.Name.LocalName}' must stand before '{children[reached]}'; it stands after it. Put the parts in the order of the standard.", child.Name.LocalName, null);
            else reached = place;
        }

        if (!hasText && _element.Nodes().OfType<XText>().FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text.Value)) is { } loose)
            Remark(loose, IatiRule.KnownPart, InvariantSeverity.Error, $"'{_element.Name.LocalName}' must hold no text of its own; it holds '{loose.Value.Trim()}'. Put the text into a narrative.", "text()", loose.Value);
    }

    /// <summary>Remarks that the standard, or a rule, is broken here.</summary>
    public void Error(string id, string message, bool isTaken) => Remark(_element, id, InvariantSeverity.Error, message, null, isTaken ? null : Xml(_element));

    /// <summary>Remarks that something is lost that the standard allows.</summary>
    public void Lost(string id, string message, string? attribute = null) => Remark(_element, id, InvariantSeverity.Warning, message, attribute is null ? null : $"@{attribute}", attribute is null ? Xml(_element) : Attribute(attribute));

    /// <summary>Remarks that something will be written otherwise than it stands.</summary>
    public void Rewritten(string message, string? attribute = null) => Remark(_element, IatiRule.Writing, InvariantSeverity.Info, message, attribute is null ? null : $"@{attribute}", null);

    private static string Xml(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private void Unknown(XObject part, string name, bool isAllowed, string xml) => Remark(
        part, IatiRule.KnownPart, isAllowed ? InvariantSeverity.Warning : InvariantSeverity.Error,
        $"'{_element.Name.LocalName}' must have the parts of the standard (IATI 2.03); '{name}' is none of them here and is not taken over. Keep it elsewhere.", name, xml);

    private void Remark(XObject part, string id, InvariantSeverity severity, string message, string? step, string? xml)
    {
        var line = (IXmlLineInfo)part;
        _remarks.Add(new IatiRemark(id, severity, message, step is null ? _path : $"{_path}/{step}", line.LineNumber, line.LinePosition, xml));
    }
}
