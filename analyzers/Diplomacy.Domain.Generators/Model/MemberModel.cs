namespace Diplomacy.Domain.Generators.Model;

/// <summary>A stored member of a domain record.</summary>
internal sealed record MemberModel
{
    /// <summary>The property's name.</summary>
    public required string Name { get; init; }

    /// <summary>The constructor's parameter: camelCase, escaped where it is a keyword.</summary>
    public required string Parameter { get; init; }

    /// <summary>The name on the wire: camelCase.</summary>
    public required string WireName { get; init; }

    /// <summary>The declared type from everywhere, with its nullability: <c>global::NodaTime.LocalDate?</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The declared type without nullability.</summary>
    public required string UnderlyingType { get; init; }

    public required bool IsValueType { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>The constant that an absent member means, as C#; null where there is none. Lists have none: their absence is the empty list.</summary>
    public required string? Default { get; init; }

    /// <summary>Whether a base declares it.</summary>
    public required bool IsInherited { get; init; }

    public required WireShape Shape { get; init; }

    /// <summary>The text of the member's summary comment; empty where it has none.</summary>
    public required string Summary { get; init; }

    public bool IsList => Shape is WireShape.List;

    /// <summary>Whether the constructor can do without it.</summary>
    public bool IsOptional => IsNullable || IsList || Default is not null;

    /// <summary>Whether the constructor must refuse a null that the compiler let through.</summary>
    public bool RefusesNull => !IsValueType && !IsOptional;
}
