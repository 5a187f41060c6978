"""What helps people to walk and to sit: wheelchairs, canes, crutches, drawn for every way somebody is seen."""
