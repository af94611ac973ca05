#ifndef QZ_LINUX_PLATFORM_DATA_X86_ASUS_WMI_H
#define QZ_LINUX_PLATFORM_DATA_X86_ASUS_WMI_H
int asus_wmi_evaluate_method(u32 method_id, u32 arg0, u32 arg1, u32 *retval);
#endif
