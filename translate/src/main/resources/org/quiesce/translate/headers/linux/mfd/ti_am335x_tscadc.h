#ifndef QZ_LINUX_MFD_TI_AM335X_TSCADC_H
#define QZ_LINUX_MFD_TI_AM335X_TSCADC_H
struct ti_tscadc_dev;
void am335x_tsc_se_set_cache(struct ti_tscadc_dev *tsadc, u32 val);
void am335x_tsc_se_clr(struct ti_tscadc_dev *tsadc, u32 val);
#endif
