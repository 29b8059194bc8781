Console.WriteLine("Stages to measure come with the stages.");
