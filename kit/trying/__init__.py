"""A design tried with the kits that groups will make: what its proof and the check of a folder both begin with."""
