using NodaTime;

public static class Dates
{
    public static readonly LocalDate Impossible = new(2026, 2, 30);
}
