// Several browsers at once on a small machine only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
