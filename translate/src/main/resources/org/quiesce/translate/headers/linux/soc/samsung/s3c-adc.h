#ifndef QZ_LINUX_SOC_SAMSUNG_S3C_ADC_H
#define QZ_LINUX_SOC_SAMSUNG_S3C_ADC_H
struct platform_device;
struct s3c_adc_client;
int s3c_adc_start(struct s3c_adc_client *client, unsigned int channel, unsigned int nr_samples);
int s3c_adc_read(struct s3c_adc_client *client, unsigned int ch);
struct s3c_adc_client *s3c_adc_register(struct platform_device *pdev, void (*select)(struct s3c_adc_client *client, unsigned selected), void (*conv)(struct s3c_adc_client *client, unsigned d0, unsigned d1, unsigned *samples_left), unsigned int is_ts);
void s3c_adc_release(struct s3c_adc_client *client);
#endif
