def test(a,b): return False
