namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Writes conditions as JSON Schema.</summary>
internal static class ConditionText
{
    /// <summary>A condition on a record, whose type stands elsewhere.</summary>
    public static string OfRecord(Condition condition) => condition switch
    {
        Condition.Part { Path.Count: 0 } part => SchemaKeyword.Object(part.Says!.Said),
        Condition.Part part => Within(part.Path, part.Says is { } says ? Value(says) : null, part.HoldsIfAbsent),
        Condition.Missing missing => Within(missing.Path, "false", holdsIfAbsent: true),
        Condition.All all => all.Conditions.Count == 0 ? "true" : Of("allOf", all.Conditions),
        Condition.Any any => OfAny([.. any.Conditions]),
        _ => "true",
    };

    /// <summary>A condition on a value for which nothing else is said.</summary>
    public static string OfValue(Condition condition, string? type)
    {
        if (condition is Condition.Part { Path.Count: 0 } part) return Value(part.Says!);
        var schema = OfRecord(condition);
        return type is not null && schema[0] == '{' ? $"{{\"type\":{SchemaKeyword.Text(type)},{schema.Substring(1)}" : schema;
    }

    static string Value(Leaf leaf) => SchemaKeyword.Object(leaf.Type is null ? leaf.Said : leaf.Said.Prepend(new("type", SchemaKeyword.Text(leaf.Type))));

    static string Within(EquatableArray<string> path, string? schema, bool holdsIfAbsent)
    {
        for (var step = path.Count - 1; step >= 0; step--)
        {
            var name = SchemaKeyword.Text(path[step]);
            var keywords = new List<SchemaKeyword>();
            if (step > 0) keywords.Add(new("type", "\"object\""));
            if (schema is not null) keywords.Add(new("properties", $"{{{name}:{schema}}}"));
            if (!holdsIfAbsent) keywords.Add(new("required", $"[{name}]"));
            schema = SchemaKeyword.Object(keywords);
        }

        return schema!;
    }

    // Where one choice is that something is not so, the others follow from its being so: that reads better, and so do the errors.
    static string OfAny(List<Condition> choices)
    {
        Join(choices);
        if (choices.Count == 1) return OfRecord(choices[0]);
        if (choices.FirstOrDefault(static choice => Opposite(choice) is not null) is not { } first) return choices.Count == 0 ? "false" : Of("anyOf", choices);
        List<Condition> others = [.. choices.Where(choice => choice != first)];
        return first is Condition.Missing { Path: [var name] } && others is [Condition.Part { Path: [var needed], Says: null }]
            ? $"{{\"dependentRequired\":{{{SchemaKeyword.Text(name)}:[{SchemaKeyword.Text(needed)}]}}}}"
            : $"{{\"if\":{OfRecord(Opposite(first)!)},\"then\":{OfAny(others)}}}";
    }

    /// <summary>Joins constants of one value to a list of them.</summary>
    static void Join(List<Condition> choices)
    {
        var constants = choices.OfType<Condition.Part>().Where(static choice => choice.Says is { IsNegated: false, Keywords: [{ Name: "const" }] })
            .GroupBy(static choice => (choice.Path, choice.HoldsIfAbsent)).FirstOrDefault(static group => group.Count() > 1)?.ToList();
        if (constants is null) return;
        choices.RemoveAll(constants.Contains);
        choices.Add(constants[0] with { Says = Leaf.Of(constants[0].Says!.Type, "enum", SchemaKeyword.Array(constants.Select(static constant => constant.Says!.Keywords[0].Json))) });
    }

    static Condition.Part? Opposite(Condition condition) => condition switch
    {
        Condition.Missing missing => new Condition.Part(missing.Path, null, HoldsIfAbsent: false),
        Condition.Part { Says: { IsNegated: true } says } part => part with { Says = says.Negated, HoldsIfAbsent = !part.HoldsIfAbsent },
        _ => null,
    };

    static string Of(string keyword, IEnumerable<Condition> conditions) => $"{{\"{keyword}\":{SchemaKeyword.Array(conditions.Select(OfRecord))}}}";
}
