#ifndef QZ_MEDIA_DVB_MATH_H
#define QZ_MEDIA_DVB_MATH_H
unsigned int intlog2(u32 value);
unsigned int intlog10(u32 value);
#endif
