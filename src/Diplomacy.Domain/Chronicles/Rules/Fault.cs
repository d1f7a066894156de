namespace Diplomacy.Domain;

/// <summary>How a record breaks a rule of its chronicle.</summary>
/// <param name="Pointer">Where, as a JSON Pointer from the record.</param>
/// <param name="Message">What must hold, what is there, and what to do.</param>
internal readonly record struct Fault(string Pointer, string Message);
