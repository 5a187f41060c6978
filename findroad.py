import sys; sys.path.insert(0,'/tmp/w/mj')
from m import *
want=sys.argv[1:]
for seed in range(3000):
    road,ch=play(random.Random(seed)); n={s.scene for s in road}
    if all(w in n for w in want): print(seed); break
