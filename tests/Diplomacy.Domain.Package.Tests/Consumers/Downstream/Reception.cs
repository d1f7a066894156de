using Protocol;

public static class Reception
{
    public static Salute ForAHeadOfState { get; } = new(guns: 21);

    public static Salute Mistaken { get; } = new(guns: 20);
}
