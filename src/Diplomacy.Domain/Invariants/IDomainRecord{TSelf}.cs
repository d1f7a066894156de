namespace Diplomacy.Domain.Invariants;

/// <summary>A domain record that can be read from the wire format without reflection; implemented by its generated half.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IDomainRecord<TSelf> : IDomainRecord
    where TSelf : class, IDomainRecord<TSelf>;
