;; The dense kernel of the parser: two functions over one imported memory. Assemble with `pnpm --filter @counterclaim/english wasm`.
(module
  (import "env" "memory" (memory 1))

  ;; c[row] += (a[row] x b) * colScale * rowScale[row]
  ;;   a         int16 rows, $aStep bytes apart, at least 2 * $pairs values each
  ;;   b         int16, packed per tile of 8 columns: for every pair of inputs 8 columns x 2 values (32 bytes)
  ;;   c         float32 rows, $cStep bytes apart, 8 * $tiles values each
  ;;   rowScale  float32, $scaleStep bytes apart (0: one scale for all rows)
  ;; Sums are int32 and exact: |a| <= 16383, |b| <= 127, at most 1000 inputs.
  (func (export "multiply")
    (param $a i32) (param $aStep i32) (param $b i32) (param $c i32) (param $cStep i32)
    (param $rows i32) (param $pairs i32) (param $tiles i32)
    (param $colScale i32) (param $rowScale i32) (param $scaleStep i32)
    (local $row i32) (local $p i32) (local $bp i32) (local $cp i32) (local $sp i32) (local $ap i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $s0 v128) (local $s1 v128) (local $b0 v128) (local $b1 v128) (local $x v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128)
    (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (block $done
      (loop $nextTile
        (br_if $done (i32.eqz (local.get $tiles)))
        (local.set $s0 (v128.load (local.get $colScale)))
        (local.set $s1 (v128.load offset=16 (local.get $colScale)))
        (local.set $row (local.get $rows))
        (local.set $ap (local.get $a))
        (local.set $cp (local.get $c))
        (local.set $sp (local.get $rowScale))

        ;; four rows x eight columns at a time: every load of b serves four rows
        (block $fewer
          (loop $fourRows
            (br_if $fewer (i32.lt_s (local.get $row) (i32.const 4)))
            (local.set $a0 (local.get $ap))
            (local.set $a1 (i32.add (local.get $a0) (local.get $aStep)))
            (local.set $a2 (i32.add (local.get $a1) (local.get $aStep)))
            (local.set $a3 (i32.add (local.get $a2) (local.get $aStep)))
            (local.set $bp (local.get $b))
            (local.set $p (local.get $pairs))
            (local.set $c00 (v128.const i32x4 0 0 0 0)) (local.set $c01 (v128.const i32x4 0 0 0 0))
            (local.set $c10 (v128.const i32x4 0 0 0 0)) (local.set $c11 (v128.const i32x4 0 0 0 0))
            (local.set $c20 (v128.const i32x4 0 0 0 0)) (local.set $c21 (v128.const i32x4 0 0 0 0))
            (local.set $c30 (v128.const i32x4 0 0 0 0)) (local.set $c31 (v128.const i32x4 0 0 0 0))
            (loop $inner
              (local.set $b0 (v128.load (local.get $bp)))
              (local.set $b1 (v128.load offset=16 (local.get $bp)))
              (local.set $x (v128.load32_splat (local.get $a0)))
              (local.set $c00 (i32x4.add (local.get $c00) (i32x4.dot_i16x8_s (local.get $x) (local.get $b0))))
              (local.set $c01 (i32x4.add (local.get $c01) (i32x4.dot_i16x8_s (local.get $x) (local.get $b1))))
              (local.set $x (v128.load32_splat (local.get $a1)))
              (local.set $c10 (i32x4.add (local.get $c10) (i32x4.dot_i16x8_s (local.get $x) (local.get $b0))))
              (local.set $c11 (i32x4.add (local.get $c11) (i32x4.dot_i16x8_s (local.get $x) (local.get $b1))))
              (local.set $x (v128.load32_splat (local.get $a2)))
              (local.set $c20 (i32x4.add (local.get $c20) (i32x4.dot_i16x8_s (local.get $x) (local.get $b0))))
              (local.set $c21 (i32x4.add (local.get $c21) (i32x4.dot_i16x8_s (local.get $x) (local.get $b1))))
              (local.set $x (v128.load32_splat (local.get $a3)))
              (local.set $c30 (i32x4.add (local.get $c30) (i32x4.dot_i16x8_s (local.get $x) (local.get $b0))))
              (local.set $c31 (i32x4.add (local.get $c31) (i32x4.dot_i16x8_s (local.get $x) (local.get $b1))))
              (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
              (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
              (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
              (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
              (local.set $bp (i32.add (local.get $bp) (i32.const 32)))
              (br_if $inner (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
            (call $store (local.get $cp) (local.get $c00) (local.get $c01) (local.get $s0) (local.get $s1) (local.get $sp))
            (local.set $cp (i32.add (local.get $cp) (local.get $cStep)))
            (local.set $sp (i32.add (local.get $sp) (local.get $scaleStep)))
            (call $store (local.get $cp) (local.get $c10) (local.get $c11) (local.get $s0) (local.get $s1) (local.get $sp))
            (local.set $cp (i32.add (local.get $cp) (local.get $cStep)))
            (local.set $sp (i32.add (local.get $sp) (local.get $scaleStep)))
            (call $store (local.get $cp) (local.get $c20) (local.get $c21) (local.get $s0) (local.get $s1) (local.get $sp))
            (local.set $cp (i32.add (local.get $cp) (local.get $cStep)))
            (local.set $sp (i32.add (local.get $sp) (local.get $scaleStep)))
            (call $store (local.get $cp) (local.get $c30) (local.get $c31) (local.get $s0) (local.get $s1) (local.get $sp))
            (local.set $cp (i32.add (local.get $cp) (local.get $cStep)))
            (local.set $sp (i32.add (local.get $sp) (local.get $scaleStep)))
            (local.set $ap (i32.add (local.get $ap) (i32.shl (local.get $aStep) (i32.const 2))))
            (local.set $row (i32.sub (local.get $row) (i32.const 4)))
            (br $fourRows)))

        ;; the remaining rows one by one
        (block $noMore
          (loop $oneRow
            (br_if $noMore (i32.eqz (local.get $row)))
            (local.set $a0 (local.get $ap))
            (local.set $bp (local.get $b))
            (local.set $p (local.get $pairs))
            (local.set $c00 (v128.const i32x4 0 0 0 0)) (local.set $c01 (v128.const i32x4 0 0 0 0))
            (loop $innerOne
              (local.set $x (v128.load32_splat (local.get $a0)))
              (local.set $c00 (i32x4.add (local.get $c00) (i32x4.dot_i16x8_s (local.get $x) (v128.load (local.get $bp)))))
              (local.set $c01 (i32x4.add (local.get $c01) (i32x4.dot_i16x8_s (local.get $x) (v128.load offset=16 (local.get $bp)))))
              (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
              (local.set $bp (i32.add (local.get $bp) (i32.const 32)))
              (br_if $innerOne (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
            (call $store (local.get $cp) (local.get $c00) (local.get $c01) (local.get $s0) (local.get $s1) (local.get $sp))
            (local.set $cp (i32.add (local.get $cp) (local.get $cStep)))
            (local.set $sp (i32.add (local.get $sp) (local.get $scaleStep)))
            (local.set $ap (i32.add (local.get $ap) (local.get $aStep)))
            (local.set $row (i32.sub (local.get $row) (i32.const 1)))
            (br $oneRow)))

        (local.set $b (i32.add (local.get $b) (i32.shl (local.get $pairs) (i32.const 5))))
        (local.set $c (i32.add (local.get $c) (i32.const 32)))
        (local.set $colScale (i32.add (local.get $colScale) (i32.const 32)))
        (local.set $tiles (i32.sub (local.get $tiles) (i32.const 1)))
        (br $nextTile))))

  ;; c[0..7] += sums * column scales * row scale
  (func $store (param $c i32) (param $x v128) (param $y v128) (param $s0 v128) (param $s1 v128) (param $scale i32)
    (local $r v128)
    (local.set $r (v128.load32_splat (local.get $scale)))
    (v128.store (local.get $c) (f32x4.add (v128.load (local.get $c))
      (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $x)) (local.get $s0)) (local.get $r))))
    (v128.store offset=16 (local.get $c) (f32x4.add (v128.load offset=16 (local.get $c))
      (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $y)) (local.get $s1)) (local.get $r)))))

  ;; tanh as a rational function of degree 13 / 6 (Eigen's), error below 1e-6
  (func $tanh (param $v v128) (result v128)
    (local $s v128)
    (local.set $v (f32x4.max (f32x4.min (local.get $v) (v128.const f32x4 7.9 7.9 7.9 7.9)) (v128.const f32x4 -7.9 -7.9 -7.9 -7.9)))
    (local.set $s (f32x4.mul (local.get $v) (local.get $v)))
    (f32x4.div
      (f32x4.mul (local.get $v)
        (f32x4.add (v128.const f32x4 4.89352455891786e-3 4.89352455891786e-3 4.89352455891786e-3 4.89352455891786e-3) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 6.37261928875436e-4 6.37261928875436e-4 6.37261928875436e-4 6.37261928875436e-4) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 1.48572235717979e-5 1.48572235717979e-5 1.48572235717979e-5 1.48572235717979e-5) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 5.12229709037114e-8 5.12229709037114e-8 5.12229709037114e-8 5.12229709037114e-8) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 -8.60467152213735e-11 -8.60467152213735e-11 -8.60467152213735e-11 -8.60467152213735e-11) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 2.00018790482477e-13 2.00018790482477e-13 2.00018790482477e-13 2.00018790482477e-13) (f32x4.mul (local.get $s)
          (v128.const f32x4 -2.76076847742355e-16 -2.76076847742355e-16 -2.76076847742355e-16 -2.76076847742355e-16))))))))))))))
      (f32x4.add (v128.const f32x4 4.89352518554385e-3 4.89352518554385e-3 4.89352518554385e-3 4.89352518554385e-3) (f32x4.mul (local.get $s)
      (f32x4.add (v128.const f32x4 2.26843463243900e-3 2.26843463243900e-3 2.26843463243900e-3 2.26843463243900e-3) (f32x4.mul (local.get $s)
      (f32x4.add (v128.const f32x4 1.18534705686654e-4 1.18534705686654e-4 1.18534705686654e-4 1.18534705686654e-4) (f32x4.mul (local.get $s)
        (v128.const f32x4 1.19825839466702e-6 1.19825839466702e-6 1.19825839466702e-6 1.19825839466702e-6)))))))))

  (func $sigmoid (param $v v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
      (call $tanh (f32x4.mul (local.get $v) (v128.const f32x4 0.5 0.5 0.5 0.5))))))

  ;; One LSTM step. gates float32 [rows, 4 * hidden] (i, f, o, g), cells float32 [rows, hidden], out int16 rows $outStep bytes
  ;; apart. $quads is hidden / 4.
  (func (export "step") (param $gates i32) (param $cells i32) (param $out i32) (param $outStep i32) (param $rows i32) (param $quads i32)
    (local $q i32) (local $o i32) (local $size i32) (local $cell v128) (local $h v128)
    (local.set $size (i32.shl (local.get $quads) (i32.const 4)))
    (block $done
      (loop $nextRow
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $q (local.get $quads))
        (local.set $o (local.get $out))
        (loop $nextQuad
          (local.set $cell (f32x4.add
            (f32x4.mul (call $sigmoid (v128.load (i32.add (local.get $gates) (local.get $size)))) (v128.load (local.get $cells)))
            (f32x4.mul (call $sigmoid (v128.load (local.get $gates)))
              (call $tanh (v128.load (i32.add (local.get $gates) (i32.mul (local.get $size) (i32.const 3))))))))
          (v128.store (local.get $cells) (local.get $cell))
          (local.set $h (f32x4.mul
            (call $sigmoid (v128.load (i32.add (local.get $gates) (i32.shl (local.get $size) (i32.const 1)))))
            (call $tanh (local.get $cell))))
          (local.set $h (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $h) (v128.const f32x4 16383 16383 16383 16383)))))
          (v128.store64_lane 0 (local.get $o) (i16x8.narrow_i32x4_s (local.get $h) (local.get $h)))
          (local.set $gates (i32.add (local.get $gates) (i32.const 16)))
          (local.set $cells (i32.add (local.get $cells) (i32.const 16)))
          (local.set $o (i32.add (local.get $o) (i32.const 8)))
          (br_if $nextQuad (local.tee $q (i32.sub (local.get $q) (i32.const 1)))))
        (local.set $gates (i32.add (local.get $gates) (i32.mul (local.get $size) (i32.const 3))))
        (local.set $out (i32.add (local.get $out) (local.get $outStep)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $nextRow)))))
