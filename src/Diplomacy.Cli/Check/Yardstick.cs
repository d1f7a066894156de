using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What records are compared with, beside their own rules.</summary>
/// <param name="AsOf">The day whose knowledge they hold; absent where that is not to be checked.</param>
/// <param name="Earlier">An earlier edition of them; absent where that is not to be checked.</param>
internal sealed record Yardstick(LocalDate? AsOf = null, Chronicle? Earlier = null);
