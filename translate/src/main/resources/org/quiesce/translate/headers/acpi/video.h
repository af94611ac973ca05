#ifndef QZ_ACPI_VIDEO_H
#define QZ_ACPI_VIDEO_H
enum acpi_backlight_type { acpi_backlight_vendor = 2, acpi_backlight_nvidia_wmi_ec = 4 };
void acpi_video_register_backlight(void);
bool acpi_video_handles_brightness_key_presses(void);
enum acpi_backlight_type acpi_video_get_backlight_type(void);
bool acpi_video_backlight_use_native(void);
#endif
