#ifndef QZ_LINUX_FIXP_ARITH_H
#define QZ_LINUX_FIXP_ARITH_H
#define fixp_cos32(a_) fixp_sin32((a_) + 90)
#define fixp_sin16(a_) (fixp_sin32(a_) >> 16)
#define fixp_cos16(a_) (fixp_cos32(a_) >> 16)
#define fixp_cos32_rad(a_, b_) fixp_sin32_rad(a_ + b_/4, b_)
s32 fixp_sin32(int degrees);
s32 fixp_sin32_rad(u32 radians, u32 twopi);
int fixp_linear_interpolate(int x0, int y0, int x1, int y1, int x);
#endif
