using Newtonsoft.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>The kind of a case, as a member that is only written.</summary>
/// <param name="kind">The kind.</param>
internal sealed class KindProvider(string kind) : IValueProvider
{
    /// <inheritdoc/>
    public object GetValue(object target) => kind;

    /// <inheritdoc/>
    public void SetValue(object target, object? value) => throw new NotSupportedException("A kind is not set.");
}
