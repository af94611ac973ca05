#ifndef QZ_LINUX_USB_R8A66597_H
#define QZ_LINUX_USB_R8A66597_H
#define CFIFOSEL 0x20
#define INTENB1 50
#define BRDYENB 54
#define NRDYENB 56
#define BEMPENB 58
#define BRDYSTS 70
#define DCPCTR 96
#define VALID 8
#define SIGN 0x20
#define PID 3
#endif
