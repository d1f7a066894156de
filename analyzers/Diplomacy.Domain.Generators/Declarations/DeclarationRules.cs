using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>What a declaration of a domain record must be like. Each has a page of its number in <c>analyzers/docs</c>.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor PartialRecord = Error("DIP0001", "Domain records are partial records",
        "'{0}' must be a partial record, not {1}. Declare it as 'sealed partial record' or 'abstract partial record'.");

    public static readonly DiagnosticDescriptor SealedOrAbstract = Error("DIP0002", "Domain records are sealed or abstract",
        "'{0}' must be sealed, or abstract if other records derive from it. Add 'sealed'.");

    public static readonly DiagnosticDescriptor PartialContainer = Error("DIP0003", "Types around a domain record are partial",
        "'{0}' contains the domain record '{1}' and must be partial. Add 'partial'.");

    public static readonly DiagnosticDescriptor GetOnly = Error("DIP0004", "Members are set by the constructor alone",
        "'{0}' must not have a '{1}' accessor, which steps around the rules. Remove it, and use With(…) to change the member.");

    public static readonly DiagnosticDescriptor StateInMembers = Error("DIP0005", "All state of a record is in its members",
        "'{0}' must be a public get-only property; {1} is neither written, compared nor checked. Make it one, or compute it from the members.");

    public static readonly DiagnosticDescriptor ValueCollections = Error("DIP0006", "Collections are value lists",
        "'{0}' must not be of type '{1}', which can change or does not compare its items. Use ValueList<T>, or LanguageMap<T> for values by language.");

    public static readonly DiagnosticDescriptor WireForm = Error("DIP0007", "Members have a form on the wire",
        "'{0}' has the type '{1}', which has no form on the wire. {2}");

    public static readonly DiagnosticDescriptor ListsAreNeverAbsent = Error("DIP0008", "Lists are never absent",
        "'{0}' must not be nullable: an absent list is empty. Remove the '?'.");

    public static readonly DiagnosticDescriptor ConstantDefaults = Error("DIP0009", "Defaults are constants",
        "'{0}' must not have this initializer: {1}");

    public static readonly DiagnosticDescriptor WireNames = Error("DIP0010", "Members have names of their own on the wire",
        "'{0}' and '{1}' must not share the name '{2}' on the wire. Rename one of them.");

    public static readonly DiagnosticDescriptor NoMemberKind = Error("DIP0011", "No member is called kind",
        "'{0}' must not be called 'kind' on the wire, where that name tells which kind of record follows. Rename the member.");

    public static readonly DiagnosticDescriptor AbstractBase = Error("DIP0012", "Domain records derive from abstract domain records",
        "'{0}' must not derive from '{1}', which is not an abstract domain record. Mark the base with [DomainRecord] and make it abstract and partial, or derive from nothing.");

    public static readonly DiagnosticDescriptor CheckedConstructors = Error("DIP0013", "Constructors do not step around the rules",
        "This constructor of '{0}' must leave its members to the generated one: {1}. Chain to it with ': this(…)', or use a static method.");

    public static readonly DiagnosticDescriptor CompilerCopies = Error("DIP0014", "Copies are the compiler's",
        "'{0}' must not declare a copy constructor, which could change members without a check. Remove it, and use With(…) to change members.");

    public static readonly DiagnosticDescriptor ClosedSets = Error("DIP0015", "Closed sets are abstract and contain their cases",
        "'{0}' {1}.");

    public static readonly DiagnosticDescriptor CamelCaseKinds = Error("DIP0016", "Kinds are camelCase",
        "The kind '{0}' must be a camelCase word of ASCII letters and digits. Write '{1}'.");

    public static readonly DiagnosticDescriptor UniqueKinds = Error("DIP0017", "Kinds are unique",
        "The kind '{0}' must not be used twice below '{1}'; '{2}' has it already. Choose another.");

    public static readonly DiagnosticDescriptor KindsAreGiven = Error("DIP0018", "Kinds are given where they tell records apart",
        "'{0}' must have a kind, by which readers tell it from the other records below '{1}'. Mark it with [DomainRecord(\"{2}\")].");

    public static readonly DiagnosticDescriptor NotOfItselfAlone = Error("DIP0019", "A record does not consist of itself alone",
        "'{0}' must not be the only member of its own type: the constructor would be taken for the copy constructor. Add what the record is about.");

    public static readonly DiagnosticDescriptor RuleIds = Error("DIP0020", "Rule ids are letters and digits",
        "The rule id '{0}' must be capital letters followed by digits, and four digits after DIP; write for example '{1}'.");

    public static readonly DiagnosticDescriptor UniqueRuleIds = Error("DIP0021", "Rule ids are unique",
        "The rule id '{0}' must not be used twice; '{1}' has it already. Take a number that was never used.");

    public static readonly DiagnosticDescriptor Messages = Error("DIP0022", "Rules say what must hold",
        "The rule '{0}' must have a message: what must hold, the limit, the value, and the remedy.");

    public static readonly DiagnosticDescriptor Placeholders = Error("DIP0023", "Placeholders name members",
        "The placeholder '{{{0}}}' must name a member of '{1}'. {2}");

    public static readonly DiagnosticDescriptor RuleForm = Error("DIP0024", "Rules are expressions of type bool",
        "The rule '{0}' {1}.");

    public static readonly DiagnosticDescriptor ForEachNamesAList = Error("DIP0025", "Rules for each item name a list",
        "The rule '{0}' must name stored members, with dots between, that lead to a ValueList<T> whose items its parameter takes; {1}. Use nameof.");

    public static readonly DiagnosticDescriptor Repeatable = Error("DIP0026", "Rules read no clock and no chance",
        "The rule '{0}' must give the same verdict at all times; it reads '{1}'. Make the moment a member of the record.");

    public static readonly DiagnosticDescriptor Unchangeable = Error("DIP0027", "Rules read only what cannot change",
        "The rule '{0}' must hold for as long as the value exists; it reads '{1}', which can change. Read members and constants only.");

    public static readonly DiagnosticDescriptor RunTimeOnly = new("DIP0028", "Rule is checked at run time only",
        "'{0}' is checked at run time only: {1} cannot travel with the assembly, so constants that break it are not reported in the editor", "Diplomacy.Domain", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RulesInRecords = Error("DIP0029", "Rules stand in domain records",
        "'{0}' is never checked, because '{1}' is not a domain record. Mark the type with [DomainRecord], or move the rule.");

    public static readonly DiagnosticDescriptor TimesAreNodaTimes = Error("DIP0203", "Dates and times are NodaTime's",
        "'{0}' must not be of type '{1}', which {2}. {3}.");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PartialRecord, SealedOrAbstract, PartialContainer, GetOnly, StateInMembers, ValueCollections, WireForm, ListsAreNeverAbsent, ConstantDefaults, WireNames,
        NoMemberKind, AbstractBase, CheckedConstructors, CompilerCopies, ClosedSets, CamelCaseKinds, UniqueKinds, KindsAreGiven, NotOfItselfAlone,
        RuleIds, UniqueRuleIds, Messages, Placeholders, RuleForm, ForEachNamesAList, Repeatable, Unchangeable, RunTimeOnly, RulesInRecords,
        TimesAreNodaTimes,
    ];

    static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
