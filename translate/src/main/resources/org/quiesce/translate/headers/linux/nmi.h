#ifndef QZ_LINUX_NMI_H
#define QZ_LINUX_NMI_H
void touch_nmi_watchdog(void);
#endif
