#ifndef QZ_LINUX_FIXP_ARITH_H
#define QZ_LINUX_FIXP_ARITH_H
s32 fixp_sin32(int degrees);
s32 fixp_sin32_rad(u32 radians, u32 twopi);
int fixp_linear_interpolate(int x0, int y0, int x1, int y1, int x);
#endif
