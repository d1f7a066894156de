using Diplomacy.Cli;

using var input = Console.OpenStandardInput();
return DiplomacyCommand.Run(args, Terminal.OfProcess(input));
