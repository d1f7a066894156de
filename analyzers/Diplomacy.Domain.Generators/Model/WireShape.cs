namespace Diplomacy.Domain.Generators.Model;

/// <summary>How a value stands on the wire.</summary>
internal abstract record WireShape
{
    /// <summary>The value's type from everywhere, without nullability.</summary>
    public required string Type { get; init; }

    /// <summary>Whether values of the type, records aside, tell what they break that does not forbid them.</summary>
    public bool IsAdvised { get; init; }

    /// <summary>A JSON string, boolean or number, or a NodaTime value in ISO text.</summary>
    /// <param name="Name">The word in the reader's and writer's method: <c>String</c>, <c>Boolean</c>, <c>Int32</c>, <c>Int64</c>, <c>Decimal</c>,
    /// <c>LocalDate</c>, <c>LocalTime</c>, <c>LocalDateTime</c>, <c>DateInterval</c>, <c>YearMonth</c>, <c>Offset</c>, <c>Instant</c>.</param>
    public sealed record Scalar(string Name) : WireShape;

    /// <summary>A JSON string that the type itself parses and formats as UTF-8.</summary>
    public sealed record Text : WireShape;

    /// <summary>An <c>Id&lt;T&gt;</c>: a text that refers to another record.</summary>
    /// <param name="Target">The record type it refers to, from everywhere.</param>
    public sealed record Reference(string Target) : WireShape;

    /// <summary>A value that reads and writes itself.</summary>
    public sealed record Custom : WireShape;

    /// <summary>A name from a list.</summary>
    /// <param name="Names">The members, in the order of their values.</param>
    public sealed record Enumeration(EquatableArray<EnumName> Names) : WireShape;

    /// <summary>Another domain record; an abstract one is told by its kind.</summary>
    /// <param name="LoweredName">Its name in the schema's definitions.</param>
    /// <param name="IsRecurring">Whether equal values come again and again.</param>
    public sealed record Record(string LoweredName, bool IsRecurring) : WireShape;

    /// <summary>A JSON array.</summary>
    public sealed record List(WireShape Item) : WireShape
    {
        /// <summary>Whether equal lists come again and again.</summary>
        public bool IsRecurring => Item is Text or Reference or Record { IsRecurring: true };
    }
}
