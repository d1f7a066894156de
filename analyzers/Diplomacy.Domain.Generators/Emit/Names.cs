namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The names from everywhere that generated code uses.</summary>
internal static class Names
{
    public const string Invariants = "global::Diplomacy.Domain.Invariants";
    public const string Unverified = Invariants + ".Unverified";
    public const string InvariantException = Invariants + ".InvariantException";
    public const string Violations = "global::Diplomacy.Domain.ValueList<" + Invariants + ".Violation>";
    public const string ViolationCollector = Invariants + ".ViolationCollector";
    public const string DomainRecord = Invariants + ".IDomainRecord";
    public const string Severity = Invariants + ".InvariantSeverity";
    public const string MessageText = Invariants + ".MessageText";
    public const string Serialization = "global::Diplomacy.Domain.Serialization";
    public const string UnrecognizedMembers = Serialization + ".UnrecognizedMembers";
    public const string Reader = Serialization + ".DomainJsonReader";
    public const string Writer = Serialization + ".DomainJsonWriter";
    public const string ReferenceVisitor = Serialization + ".ReferenceVisitor";

    /// <summary>The mark of generated members.</summary>
    public const string Generated = "[global::System.CodeDom.Compiler.GeneratedCode(\"Diplomacy.Domain.Generators\", \"1.0\")]";

    /// <summary>The mark of members that are there for generated code, not for people.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
