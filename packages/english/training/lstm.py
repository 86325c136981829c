"""A bidirectional LSTM layer whose backward pass is written out.

torch's own CPU layer accumulates the recurrent weights' gradient once per time step; here it is one product at the end,
which makes a training pass several times faster on one thread.
"""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class _HalfProduct(torch.autograd.Function):
    """x [N, inputs] @ w [inputs, outputs] with bfloat16 operands, forwards and backwards."""

    @staticmethod
    def forward(ctx, x: Tensor, w: Tensor) -> Tensor:
        x, w = x.bfloat16(), w.bfloat16()
        ctx.save_for_backward(x, w)
        return (x @ w).float()

    @staticmethod
    def backward(ctx, grad: Tensor):
        x, w = ctx.saved_tensors
        g = grad.bfloat16()
        return (g @ w.t()).float(), (x.t() @ g).float()


class Products:
    """How large matrix products are computed while training: float32, or bfloat16 (faster on CPUs with AVX512-BF16)."""
    half = False


def product(x: Tensor, w: Tensor) -> Tensor:
    return _HalfProduct.apply(x, w) if Products.half and torch.is_grad_enabled() else x @ w


class _Recurrence(torch.autograd.Function):
    """gates [T, 2, B, 4H] (input products, order i f o g), recurrent [2, H, 4H], active sentences per step -> [T, 2, B, H]."""

    @staticmethod
    def forward(ctx, gates: Tensor, recurrent: Tensor, active: list[int]) -> Tensor:
        steps, _, batch, four = gates.shape
        h = four // 4
        z = gates.clone()
        hidden = gates.new_zeros(steps + 1, 2, batch, h)
        cell = gates.new_zeros(steps + 1, 2, batch, h)
        squashed = gates.new_zeros(steps, 2, batch, h)
        for t, n in enumerate(active):
            g = z[t, :, :n]
            if t:
                g.baddbmm_(hidden[t, :, :n], recurrent)
            g[..., : 3 * h].sigmoid_()
            g[..., 3 * h:].tanh_()
            i, f, o, c = g.split(h, 2)
            new = cell[t + 1, :, :n]
            torch.mul(i, c, out=new)
            new.addcmul_(f, cell[t, :, :n])
            s = squashed[t, :, :n]
            torch.tanh(new, out=s)
            torch.mul(o, s, out=hidden[t + 1, :, :n])
        ctx.save_for_backward(z, hidden, cell, squashed, recurrent)
        ctx.active = active
        return hidden[1:].clone()

    @staticmethod
    def backward(ctx, grad: Tensor):
        z, hidden, cell, squashed, recurrent = ctx.saved_tensors
        steps, _, batch, four = z.shape
        h = four // 4
        dz = torch.zeros_like(z)
        d_hidden = z.new_zeros(2, batch, h)
        d_cell = z.new_zeros(2, batch, h)
        back = recurrent.transpose(1, 2).contiguous()
        for t in range(steps - 1, -1, -1):
            n = ctx.active[t]
            i, f, o, c = z[t, :, :n].split(h, 2)
            s = squashed[t, :, :n]
            dh = grad[t, :, :n] + d_hidden[:, :n]
            dc = d_cell[:, :n]
            dc.add_(dh * o * (1 - s * s))
            out = dz[t, :, :n]
            out[..., :h] = dc * c * i * (1 - i)
            out[..., h:2 * h] = dc * cell[t, :, :n] * f * (1 - f)
            out[..., 2 * h:3 * h] = dh * s * o * (1 - o)
            out[..., 3 * h:] = dc * i * (1 - c * c)
            dc.mul_(f)
            if t:
                torch.bmm(out, back, out=d_hidden[:, :n])
        previous = hidden[:-1].transpose(0, 1).reshape(2, steps * batch, h)
        by_direction = dz.transpose(0, 1).reshape(2, steps * batch, four)
        if Products.half:
            previous, by_direction = previous.bfloat16(), by_direction.bfloat16()
        d_recurrent = torch.stack([previous[d].t() @ by_direction[d] for d in (0, 1)]).float()
        return dz, d_recurrent, None


class BiLstm(nn.Module):
    """Input [B, T, inputs] sorted by falling length -> [B, T, 2 * hidden]; DropConnect on the recurrent weights."""

    def __init__(self, inputs: int, hidden: int, weight_drop: float):
        super().__init__()
        self.hidden, self.weight_drop = hidden, weight_drop
        self.input = nn.Parameter(torch.empty(inputs, 8 * hidden))  # forward gates, then backward gates
        self.bias = nn.Parameter(torch.zeros(8 * hidden))
        self.recurrent = nn.Parameter(torch.empty(2, hidden, 4 * hidden))
        for d in range(2):
            self.bias.data[d * 4 * hidden + hidden: d * 4 * hidden + 2 * hidden] = 1.0
            for g in range(4):
                at = (4 * d + g) * hidden
                nn.init.xavier_uniform_(self.input.data[:, at:at + hidden])
                nn.init.orthogonal_(self.recurrent.data[d, :, g * hidden:(g + 1) * hidden])

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        b, t, _ = x.shape
        four = 4 * self.hidden
        step = torch.arange(t)[None]
        reverse = torch.where(step < lengths[:, None], lengths[:, None] - 1 - step, step) + torch.arange(b)[:, None] * t
        products = product(x.reshape(b * t, -1), self.input) + self.bias
        forward = products[:, :four].view(b, t, four)
        backward = products[reverse.flatten(), four:].view(b, t, four)
        gates = torch.stack([forward, backward], 0).permute(2, 0, 1, 3).contiguous()
        active = [int((lengths > i).sum()) for i in range(t)]
        out = _Recurrence.apply(gates, F.dropout(self.recurrent, self.weight_drop, self.training), active)
        out = out.permute(1, 2, 0, 3).contiguous()
        back = out[1].reshape(b * t, -1)[reverse.flatten()].view(b, t, -1)
        return torch.cat([out[0], back], 2)
