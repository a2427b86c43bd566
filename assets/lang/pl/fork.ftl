# Powrót do wybranego momentu rozgrywki i porównanie obu wariantów.

store-no-turn = W tej rozgrywce nie ma momentu { $detail }, do którego można by wrócić: { $place }.
store-other-rules = Ta rozgrywka toczyła się według innych zasad: można ją obejrzeć, ale nie zagrać inaczej ({ $place }). { $detail }
