#ifndef QZ_LINUX_KCOV_H
#define QZ_LINUX_KCOV_H
void kcov_remote_stop(void);
u64 kcov_common_handle(void);
void kcov_remote_start_common(u64 id);
void kcov_remote_start_usb(u64 id);
void kcov_remote_start_usb_softirq(u64 id);
void kcov_remote_stop_softirq(void);
#endif
